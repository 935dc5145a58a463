from .. import FileListResponse as FileListResponse
