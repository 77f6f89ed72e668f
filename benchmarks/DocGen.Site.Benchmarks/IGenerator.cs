using System.Diagnostics;

namespace DocGen.Site.Benchmarks;

/// <summary>A generator of sites: how it wants to have the pages, and how it is started.</summary>
internal interface IGenerator
{
    string Name { get; }

    /// <summary>The folder of the site that it makes.</summary>
    string Output { get; }

    /// <summary>The folder in which it remembers what it made.</summary>
    string Cache { get; }

    /// <summary>The file of a page, in the folder of the corpus.</summary>
    string FileOf(CorpusPage page);

    /// <summary>The file that it makes of a page, in the folder of the site.</summary>
    string AddressOf(CorpusPage page);

    /// <summary>What stands before the text of a page.</summary>
    string HeadOf(CorpusPage page);

    /// <summary>The address of a page in a link of another.</summary>
    string LinkTo(CorpusPage page, CorpusPage other);

    /// <summary>Writes what else it needs.</summary>
    void WriteSettings(string folder);

    /// <summary>The command that builds the site.</summary>
    ProcessStartInfo Build(string folder);

    /// <summary>The command that previews the site, and says where.</summary>
    ProcessStartInfo Serve(string folder);
}

/// <summary>What is done with every generator.</summary>
internal static class Generators
{
    /// <summary>Removes what a generator made of a site.</summary>
    /// <param name="generator">The generator.</param>
    /// <param name="folder">The folder of the site.</param>
    public static void Clean(this IGenerator generator, string folder)
    {
        foreach (var made in (string[])[generator.Output, generator.Cache])
            if (Path.Combine(folder, made) is var path && Directory.Exists(path)) Directory.Delete(path, recursive: true);
    }
}
