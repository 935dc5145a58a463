from .. import CallRejectParams as CallRejectParams
