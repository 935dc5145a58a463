from .. import _audit_log_list_params
from .. import AuditLogListParams

__all__ = ("EffectiveAt", "AuditLogListParams")

class EffectiveAt(_audit_log_list_params.EffectiveAt, total=False): ...
