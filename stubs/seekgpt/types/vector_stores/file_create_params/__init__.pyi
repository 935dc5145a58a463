from .. import FileCreateParams as FileCreateParams
