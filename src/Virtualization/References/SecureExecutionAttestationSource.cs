namespace Virtualization;

[Reference("s390-tools source: attestation of IBM Secure Execution", "https://github.com/ibm-s390-linux/s390-tools/blob/c66495888dc82070512655ab81ae2c9a13713e9f/rust/pv/src/uvattest/attest.rs", Author = "IBM", Language = "en")]
public sealed class SecureExecutionAttestationSource;
