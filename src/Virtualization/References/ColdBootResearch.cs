namespace Virtualization;

[Reference("EC2 cold boot research: cold launch baseline results", "https://github.com/brevdev/ec2-coldboot-research/blob/71b252e4832bdd82a73323e2087ddb4794a1aad0/docs/cold-baseline-results.md", Year = 2026, Author = "brevdev", Language = "en")]
public sealed class ColdBootResearch;
