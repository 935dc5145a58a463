from .. import AutomationMetadataParam as AutomationMetadataParam
