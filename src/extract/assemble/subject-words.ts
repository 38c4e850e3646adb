/** Adverbs, helping verbs and asides that may stand between who does it and what is done. */
export const SMALL =
  /^(?:\s|,|–|—|-|\(|\)|\b(?:will|would|is|are|was|were|be|been|has|have|had|to|also|then|later|today|yesterday|tomorrow|tonight|this|that|last|next|morning|afternoon|evening|week|month|earlier|recently|jointly|separately|together|both|each|again|first|just|now|and|virtually|personally|briefly|set|due|scheduled|expected|currently|in turn|who|on|at|of|the|in|for|a|day|his|her|their|own|all|by|via|phone|telephone|video|successfully|reportedly|officially|formally|warmly|subsequently|meanwhile|instead|additionally|travel|travels|traveled|travelled|traveling|travelling|plans?|intends?|looks? forward to|are expected|delegation|respectively|here|there|did|does|however|late|early|capacity|federal|over|weekend)\b)*$/i

/** Behind these somebody is not who the sentence is about: "with President Biden", "thanked Secretary Blinken". */
export const GOVERNED =
  /\b(?:with|of|by|to|from|for|than|against|about|on|between|among|toward|towards|under|behind|following|including|like|at|via|thank(?:s|ing|ed)?|despite|per|praised|urged|told|asked|invited|congratulated|joined|alongside|welcomed|met|hosted|received|meeting|visiting|hosting|receiving|welcoming)(?:\s+(?:the|his|her|their|former|both))?\s*$/i
