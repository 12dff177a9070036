using System.Diagnostics;
using System.Runtime.InteropServices;

namespace OnRecord.Cli.Tests;

/// <summary>What a stranger does: takes the packages from a feed and reads a report in five lines, or unpacks the program on a machine without .NET. Packing
/// takes a minute or two, so it runs where ONRECORD_PACK is set: in CI.</summary>
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

    /// <summary>In an empty folder, with an empty home and no settings: what isn't in the packed folder isn't there.</summary>
    [PackedFact(isLinuxAlone: true)]
    public void Program_PackedForLinux_KeepsARecordWithNothingElse()
    {
        Run(Repository.Root, Repository.At("pack"), "linux-x64");
        Run(_folder.FullName, "tar", "-xzf", Repository.At("artifacts", "pack", "onrecord-linux-x64.tar.gz"));
        string work = _folder.CreateSubdirectory("work").FullName,
            program = Path.Combine(_folder.FullName, "linux-x64", "OnRecord.Cli");
        File.Copy(Repository.At("samples", "courier-leak.txt"), Path.Combine(work, "leak.txt"));

        Bare("read", "leak.txt").ShouldContain("The Reykjavik Courier");
        Bare("add", "leak.txt");
        Bare("statements", "--format", "csv").ShouldContain("Vopnafjordur");
        Directory.EnumerateFiles(Path.GetDirectoryName(program)!, "onnxruntime*").ShouldBeEmpty();

        string Bare(params string[] arguments)
        {
            var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = work };
            start.Environment.Clear();
            start.Environment["HOME"] = _folder.CreateSubdirectory("home").FullName;
            return Run(start);
        }
    }

    private static string Run(string folder, string program, params string[] arguments) =>
        Run(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder });

    private static string Run(ProcessStartInfo start)
    {
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.ShouldBe(0, output + error.Result);
        return output;
    }

    private sealed class PackedFactAttribute : FactAttribute
    {
        /// <param name="isLinuxAlone">What is packed for Linux runs there alone.</param>
        public PackedFactAttribute(bool isLinuxAlone = false)
        {
            if (string.IsNullOrEmpty(Environment.GetEnvironmentVariable("ONRECORD_PACK")))
                Skip = "Set ONRECORD_PACK=1 to pack the library and run the sample against the packages.";
            else if (isLinuxAlone && !(OperatingSystem.IsLinux() && RuntimeInformation.OSArchitecture == Architecture.X64))
                Skip = "The program is packed for Linux on x64.";
        }
    }
}
