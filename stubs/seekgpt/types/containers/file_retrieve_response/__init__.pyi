from .. import FileRetrieveResponse as FileRetrieveResponse
