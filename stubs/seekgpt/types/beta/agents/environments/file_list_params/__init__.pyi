from .. import FileListParams as FileListParams
