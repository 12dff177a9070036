using System.Diagnostics;

namespace OnRecord.Cli.Tests;

/// <summary>What a stranger does with the library: takes the packages from a feed and reads a report in five lines. Packing takes minutes, so it runs
/// where ONRECORD_PACK is set: in CI.</summary>
public sealed class PackagesTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("onrecord library ");

    public void Dispose() => _folder.Delete(recursive: true);

    [PackedFact]
    public void Sample_AgainstThePackages_ReadsAReport()
    {
        Run(Repository.Root, Repository.At("pack"), "packages");
        foreach (string file in Directory.EnumerateFiles(Repository.At("examples", "library")))
            File.Copy(file, Path.Combine(_folder.FullName, Path.GetFileName(file)));
        File.WriteAllText(
            Path.Combine(_folder.FullName, "nuget.config"),
            $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="{Path.Combine(_folder.FullName, "packages")}" /></config>
              <packageSources><add key="packed" value="{Repository.At("artifacts", "pack", "packages")}" /></packageSources>
              <fallbackPackageFolders><add key="known" value="{Environment.GetEnvironmentVariable("NUGET_PACKAGES")
                ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages")}" /></fallbackPackageFolders>
            </configuration>
            """
        );

        string output = Run(_folder.FullName, "dotnet", "run", "-v", "quiet", "--", Repository.At("samples", "courier-leak.txt"));

        output.Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldAllBe(line => line.StartsWith('s'));
        output.ShouldContain("Report");
    }

    private static string Run(string folder, string program, params string[] arguments)
    {
        using Process process = Process.Start(
            new ProcessStartInfo(program, arguments)
            {
                WorkingDirectory = folder,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.ShouldBe(0, output + error.Result);
        return output;
    }

    private sealed class PackedFactAttribute : FactAttribute
    {
        public PackedFactAttribute()
        {
            if (string.IsNullOrEmpty(Environment.GetEnvironmentVariable("ONRECORD_PACK")))
                Skip = "Set ONRECORD_PACK=1 to pack the library and run the sample against the packages.";
        }
    }
}
