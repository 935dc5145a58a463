from .. import FederationRuleDeleted

__all__ = ("FederationRuleDeleted",)
