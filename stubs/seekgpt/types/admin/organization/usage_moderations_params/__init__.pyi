from .. import UsageModerationsParams as UsageModerationsParams
