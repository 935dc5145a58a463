from .. import UsageDecisionsParams as UsageDecisionsParams
