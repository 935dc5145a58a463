from .. import UsageImagesParams as UsageImagesParams
