from .. import UsageCostsParams as UsageCostsParams
