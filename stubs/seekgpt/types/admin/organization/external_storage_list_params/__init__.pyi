from .. import ExternalStorageListParams as ExternalStorageListParams
