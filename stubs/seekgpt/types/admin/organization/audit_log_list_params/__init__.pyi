from .. import _audit_log_list_params
from .. import AuditLogListParams as AuditLogListParams

class EffectiveAt(_audit_log_list_params.EffectiveAt): ...
