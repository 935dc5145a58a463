from .. import UsageFileSearchCallsParams as UsageFileSearchCallsParams
