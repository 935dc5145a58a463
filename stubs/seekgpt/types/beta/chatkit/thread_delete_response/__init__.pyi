from .. import ThreadDeleteResponse as ThreadDeleteResponse
