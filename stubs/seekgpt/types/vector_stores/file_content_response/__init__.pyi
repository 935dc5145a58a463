from .. import FileContentResponse as FileContentResponse
