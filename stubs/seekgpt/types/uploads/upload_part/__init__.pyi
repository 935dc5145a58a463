from .. import UploadPart as UploadPart
