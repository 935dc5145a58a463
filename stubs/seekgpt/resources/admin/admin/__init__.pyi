from .. import Admin as Admin, AsyncAdmin as AsyncAdmin
