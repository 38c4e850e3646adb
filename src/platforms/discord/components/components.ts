import type { APIMessageTopLevelComponent, MessageComponentInteraction } from 'discord.js'

/** The components of the message whose button was pressed, or from whose menu was chosen, as they came over the wire. */
export const componentsOf = ({ message }: MessageComponentInteraction): APIMessageTopLevelComponent[] =>
  message.components.map((component) => component.toJSON())
