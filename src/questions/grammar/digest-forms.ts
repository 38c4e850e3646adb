import { type Form, form, rest } from './form.ts'

/** What is asked of the bot itself, and of its digests. */
export const DIGEST_FORMS: readonly Form[] = [
  // help
  form(
    ['help'],
    `(?:\\?+|what can (?:you|i|it|this bot) (?:do|ask|answer|say)?.*|what do you (?:do|know|have)|how (?:do|can) i (?:ask|use|search|find).*|how does (?:this|it) work|usage|commands?|menu|man|info|start|hello|hi|hey|thanks|thank you|ok|okay|yes|yep|no|nope|cool|great|nice|lol|who are you|what are you)`,
    { over: ['help'] },
  ),
  form(
    ['help'],
    `how many (?:people|persons|events|documents|meetings)(?:\\s+(?:are there|do you have|do you know|in total|all in all))?(?<rest>)`,
  ),
  form(['help'], `(?:list|show)(?: all)? (?:the )?(?:people|persons|names|everybody|everyone)(?<rest>)`),
  // digests
  form(['help'], `(?<rest>digest)s?`),
  form(['digest', 'unsubscribe'], `digests? (?:stop|off|end|cancel|remove|delete|disable)(?<rest>)`),
  form(['digest', 'subscribe'], `digests? (?:start|enable|on$)\\s*${rest}`),
  form(['digest', 'settings'], `digests? (?:edit|change|configure|config|setup|options)(?<rest>)`),
  form(['digest', 'preview'], `digests? (?:(?:of|for|on)\\s+|show\\s*|(?=today|tomorrow))${rest}`),
  form(
    ['digest', 'unsubscribe'],
    `(?:unsubscribe|(?:stop|end|cancel)(?: the| this)?(?: daily)? digests?)(?: from(?: the)?(?: daily)? digests?| here)?(?<rest>)`,
  ),
  form(
    ['digest', 'subscribe'],
    `(?:subscribe|(?:start|set ?up|send us)(?: the| a| this)?(?: daily)? digests?)(?: (?:this channel |us |here )?to(?: the)?(?: daily)? digests?| here)?(?: at)?\\s*${rest}`,
  ),
  form(
    ['digest', 'preview'],
    `(?:preview|show)(?: me)?(?: the| today['’]s)?(?: daily)? digest(?: of| for| on)?\\s*${rest}`,
  ),
  // thumbs
  form(
    ['help'],
    `(?:(?:(?:show|give)(?: me)?\\s+)?(?:some\\s+|an?\\s+)?(?:examples?|options|ideas)|what is this|what are you|who made you|helpp*|good (?:morning|afternoon|evening|day|bot)|(?:are|r|is) (?:you|u|this|it)(?: (?:a |the )?(?:bot|human|real|sure|there|ok|okay|working|true|correct|serious))?|you(?:['’]?re| are)? (?:useless|stupid|great|wrong|right|welcome|rock|suck|the best|awesome|amazing|bad|good)|bad bot|(?:prove it|proof|really|nice|cool|great|wow|hm+|bye|goodbye))(?<rest>)`,
  ),
  // "Help on digests"; the "on" of "help on this day" belongs to the command.
  form(['help'], `help\\s+(?:me\\s*)?(?:(?:with|on(?!\\s+this\\s+day)|about)\\s+)?${rest}`, { over: ['help'] }),
  form(['help'], `(?:(?:the|a|your)\\s+)?(?:daily|morning)?\\s*(?<rest>digest)s?`),
  form(['digest', 'list'], `(?:(?:my|our|all|list|show|which)\\s+)+(?:the\\s+|daily\\s+)*digests?(?<rest>)`),
  form(
    ['digest', 'pause'],
    `(?:pause|mute|snooze|suspend)(?: the| this| my| our)?(?: daily)?(?: digests?)?(?: for)?\\s*${rest}`,
  ),
  form(['digest', 'resume'], `(?:resume|unpause|unmute|continue)(?: the| this| my| our)?(?: daily)? digests?(?<rest>)`),
  form(
    ['digest', 'unsubscribe'],
    `(?:turn|switch)(?: off(?: the| this| my| our)?(?: daily)? digests?|(?: the| this| my| our)?(?: daily)? digests? off)(?<rest>)`,
  ),
  form(
    ['digest', 'subscribe'],
    `(?:turn|switch)(?: on(?: the| this| my| our)?(?: daily)? digests?|(?: the| this| my| our)?(?: daily)? digests? on)(?: at)?\\s*${rest}`,
  ),
  form(
    ['digest', 'subscribe'],
    `(?:set|move|change)(?: the| this| my| our)?(?: daily)? digests?(?: time)? (?:to|at) ${rest}`,
  ),
  form(
    ['digest', 'settings'],
    `(?:change|edit|set|set ?up|configure)(?: the| this| my| our)?(?: daily)? digests?(?:['’]?s)?(?: time| settings| zone| hour)?(?<rest>)`,
  ),
  form(
    ['digest', 'preview'],
    `what (?:will|would|does) (?:the |tomorrow['’]?s |today['’]?s )?(?:daily )?digest (?:say|show|be|look like)\\s*${rest}`,
  ),
]
