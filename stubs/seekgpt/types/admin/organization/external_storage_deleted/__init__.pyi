from .. import ExternalStorageDeleted as ExternalStorageDeleted
