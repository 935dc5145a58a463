from .. import CallReferParams as CallReferParams
