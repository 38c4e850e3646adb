import type { APIMessageTopLevelComponent, ButtonInteraction } from 'discord.js'

/** The components of the message whose button was pressed, as they came over the wire. */
export const componentsOf = ({ message }: ButtonInteraction): APIMessageTopLevelComponent[] =>
  message.components.map((component) => component.toJSON())
