import { type Form, form, rest, said } from './form.ts'

/** What is asked of the bot itself, and of its digests. */
export const DIGEST_FORMS: readonly Form[] = [
  // help
  form(
    ['help'],
    said`
      (?:
        \?+|what can (?:you|i|it|this bot) (?:do|ask|answer|say)?.*|what do you (?:do|know|have)
        |how (?:do|can) i (?:ask|use|search|find).*|how does (?:this|it) work|usage|commands?|menu|man|info
        |start|hello|hi|hey|ok|okay|yes|yep|no|nope|cool|great|nice|lol|who are you
        |what are you
      )
    `,
    { over: ['help'] },
  ),
  // Thanked is nobody's question: `help` says that it is welcome.
  form(
    ['help'],
    said`
      (?:(?:many|ok|okay|great|cool|nice|perfect|lovely) )?(?:thanks?|thank you|thankyou|thx|tx|ty|tysm|cheers|ta|danke|merci)
      (?: (?:you|so much|very much|a lot|a bunch|mate|bot|all|again|everyone|schön))*
      [^\p{L}]*(?<rest>)
    `,
    { lead: 'thanks' },
  ),
  form(
    ['help'],
    said`
      how many (?:people|persons|events|documents|meetings)
      (?: (?:are there|do you have|do you know|in total|all in all))?(?<rest>)
    `,
  ),
  form(['help'], said`(?:list|show)(?: all)? (?:the )?(?:people|persons|names|everybody|everyone)(?<rest>)`),
  // digests
  form(['help'], said`(?<rest>digest)s?`),
  form(['digest', 'unsubscribe'], said`digests? (?:stop|off|end|cancel|remove|delete|disable)(?<rest>)`),
  form(['digest', 'subscribe'], said`digests? (?:start|enable|on$) ?${rest}`),
  form(['digest', 'settings'], said`digests? (?:edit|change|configure|config|setup|options)(?<rest>)`),
  form(['digest', 'preview'], said`digests? (?:(?:of|for|on) |show ?|(?=today|tomorrow))${rest}`),
  form(
    ['digest', 'unsubscribe'],
    said`
      (?:unsubscribe|(?:stop|end|cancel)(?: the| this)?(?: daily)? digests?)
      (?: from(?: the)?(?: daily)? digests?| here)?(?<rest>)
    `,
  ),
  form(
    ['digest', 'subscribe'],
    said`
      (?:subscribe|(?:start|set ?up|send us)(?: the| a| this)?(?: daily)? digests?)
      (?: (?:this channel |us |here )?to(?: the)?(?: daily)? digests?| here)?(?: at)? ?${rest}
    `,
  ),
  form(
    ['digest', 'preview'],
    said`
      (?:preview|show)(?: me)?(?: the| today['’]s)?(?: daily)? digest(?: of| for| on)? ?${rest}
    `,
  ),
  // thumbs
  form(
    ['help'],
    said`
      (?:
        (?:(?:show|give)(?: me)? )?(?:some |an? )?(?:examples?|options|ideas)|what is this|what are you
        |who made you|helpp*|good (?:morning|afternoon|evening|day|bot)
        |(?:are|r|is) (?:you|u|this|it)
          (?: (?:a |the )?(?:bot|human|real|sure|there|ok|okay|working|true|correct|serious))?
        |you(?:['’]?re| are)? (?:
          useless|stupid|great|wrong|right|welcome|rock|suck|the best|awesome|amazing|bad|good
        )
        |bad bot|(?:prove it|proof|really|nice|cool|great|wow|hm+|bye|goodbye)
      )(?<rest>)
    `,
  ),
  // "Help on digests"; the "on" of "help on this day" belongs to the command.
  form(['help'], said`help (?:me ?)?(?:(?:with|on(?! this day)|about) )?${rest}`, { over: ['help'] }),
  // The one word that is typed in one's own language before any English comes to mind.
  form(['help'], said`(?:bitte )?(?:hilfe|aide|ayuda|aiuto|ajuda|hulp|hjälp|hjælp|pomoc)(?: bitte)?(?<rest>)`),
  form(['help'], said`(?:(?:the|a|your) )?(?:daily|morning)? ?(?<rest>digest)s?`),
  form(['digest', 'list'], said`(?:(?:my|our|all|list|show|which) )+(?:the |daily )*digests?(?<rest>)`),
  form(
    ['digest', 'pause'],
    said`
      (?:pause|mute|snooze|suspend)(?: the| this| my| our)?(?: daily)?(?: digests?)?(?: for)? ?${rest}
    `,
  ),
  form(
    ['digest', 'resume'],
    said`(?:resume|unpause|unmute|continue)(?: the| this| my| our)?(?: daily)? digests?(?<rest>)`,
  ),
  form(
    ['digest', 'unsubscribe'],
    said`
      (?:turn|switch)
      (?: off(?: the| this| my| our)?(?: daily)? digests?|(?: the| this| my| our)?(?: daily)? digests? off)
      (?<rest>)
    `,
  ),
  form(
    ['digest', 'subscribe'],
    said`
      (?:turn|switch)
      (?: on(?: the| this| my| our)?(?: daily)? digests?|(?: the| this| my| our)?(?: daily)? digests? on)
      (?: at)? ?${rest}
    `,
  ),
  form(
    ['digest', 'subscribe'],
    said`
      (?:set|move|change)(?: the| this| my| our)?(?: daily)? digests?(?: time)? (?:to|at) ${rest}
    `,
  ),
  form(
    ['digest', 'settings'],
    said`
      (?:change|edit|set|set ?up|configure)(?: the| this| my| our)?(?: daily)? digests?(?:['’]?s)?
      (?: time| settings| zone| hour)?(?<rest>)
    `,
  ),
  form(
    ['digest', 'preview'],
    said`
      what (?:will|would|does) (?:the |tomorrow['’]?s |today['’]?s )?(?:daily )?digest (?:say|show|be|look like) ?${rest}
    `,
  ),
]
