from .. import FileUpdateParams as FileUpdateParams
