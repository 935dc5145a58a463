from .. import EvalCustomDataSourceConfig as EvalCustomDataSourceConfig
