from .. import EnvironmentListParams as EnvironmentListParams
