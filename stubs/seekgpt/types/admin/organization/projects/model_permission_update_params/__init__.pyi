from .. import ModelPermissionUpdateParams as ModelPermissionUpdateParams
