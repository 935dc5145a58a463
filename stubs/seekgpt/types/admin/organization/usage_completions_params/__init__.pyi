from .. import UsageCompletionsParams as UsageCompletionsParams
