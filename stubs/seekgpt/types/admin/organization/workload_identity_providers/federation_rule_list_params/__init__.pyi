from .. import FederationRuleListParams

__all__ = ("FederationRuleListParams",)
