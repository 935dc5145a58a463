from .. import UploadCompleteParams as UploadCompleteParams
