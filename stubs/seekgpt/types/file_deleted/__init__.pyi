from .. import FileDeleted as FileDeleted
