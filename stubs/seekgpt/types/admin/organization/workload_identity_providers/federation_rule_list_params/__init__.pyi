from .. import FederationRuleListParams as FederationRuleListParams
