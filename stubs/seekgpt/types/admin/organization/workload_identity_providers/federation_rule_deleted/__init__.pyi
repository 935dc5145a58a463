from .. import FederationRuleDeleted as FederationRuleDeleted
