from .. import ModelDeleted as ModelDeleted
