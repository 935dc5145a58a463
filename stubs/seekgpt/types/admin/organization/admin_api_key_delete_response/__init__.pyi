from .. import AdminAPIKeyDeleteResponse as AdminAPIKeyDeleteResponse
