namespace Virtualization;

[Reference("IBM Documentation: Linux as an IBM Secure Execution host or guest", "https://www.ibm.com/docs/en/linux-on-systems?topic=ibmz-secure-execution", Year = 2024, Author = "IBM", Language = "en")]
public sealed class SecureExecutionSetup;
