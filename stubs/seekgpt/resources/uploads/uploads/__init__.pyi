from .. import AsyncUploads as AsyncUploads, Uploads as Uploads

__all__ = ("AsyncUploads", "Uploads")
