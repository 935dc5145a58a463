from .. import FileObject as FileObject
