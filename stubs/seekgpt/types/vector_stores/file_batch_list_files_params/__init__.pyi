from .. import FileBatchListFilesParams as FileBatchListFilesParams
