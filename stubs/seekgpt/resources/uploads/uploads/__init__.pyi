from .. import AsyncUploads as AsyncUploads, Uploads as Uploads
