from .. import UsageWebSearchCallsParams as UsageWebSearchCallsParams
