namespace Virtualization;

[Reference("Serverless Confidential Containers: Challenges and Opportunities", "https://doi.org/10.1145/3642977.3652097", Year = 2024, Author = "C. Segarra, T. Feldman-Fitzthum, D. Buono, P. Pietzuch", Language = "en")]
public sealed class ServerlessConfidentialContainersPaper;
