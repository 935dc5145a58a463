from .. import FileCreateResponse as FileCreateResponse
