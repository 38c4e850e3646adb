/** The package's schemas come without types; only what the checks use is told here. */
declare module 'discord-api-spec/zod' {
  interface Schema {
    safeParse(value: unknown): { error?: { issues: { path: PropertyKey[]; message: string }[] } }
  }
  export const ApplicationCommandAutocompleteCallbackRequestSchema: Schema
  export const ApplicationCommandUpdateRequestSchema: Schema
  export const IncomingWebhookInteractionRequestSchema: Schema
  export const IncomingWebhookUpdateForInteractionCallbackRequestPartialSchema: Schema
  export const MessageCreateRequestSchema: Schema
  export const MessageEditRequestPartialSchema: Schema
  export const ModalInteractionCallbackRequestDataSchema: Schema
  export const ApplicationCommandResponseSchema: Schema
  export const GatewayBotResponseSchema: Schema
  export const GuildChannelResponseSchema: Schema
  export const GuildMemberResponseSchema: Schema
  export const GuildWithCountsResponseSchema: Schema
  export const MessageResponseSchema: Schema
  export const PrivateChannelResponseSchema: Schema
  export const ThreadResponseSchema: Schema
  export const UserPIIResponseSchema: Schema
}
