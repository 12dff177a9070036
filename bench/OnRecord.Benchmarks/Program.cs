using System.Globalization;
using BenchmarkDotNet.Running;
using OnRecord.Benchmarks;

switch (args)
{
    case ["copies", string reports]:
        CopiesAtScale.Run(int.Parse(reports, CultureInfo.InvariantCulture));
        break;
    case ["ledger", string reports]:
        LedgerAtScale.Run(int.Parse(reports, CultureInfo.InvariantCulture));
        break;
    case ["ledger", string record, string reports]:
        LedgerAtScale.Run(record, int.Parse(reports, CultureInfo.InvariantCulture));
        break;
    case ["desk", string reports]:
        await DeskAtScale.Run(int.Parse(reports, CultureInfo.InvariantCulture));
        break;
    case ["desk", string reports, string kept]:
        await DeskAtScale.Run(int.Parse(reports, CultureInfo.InvariantCulture), kept);
        break;
    case ["desk", string reports, string kept, string record]:
        await DeskAtScale.Run(int.Parse(reports, CultureInfo.InvariantCulture), kept, record);
        break;
    case ["pages"]:
        PageSpeed.Run();
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(CopiesAtScale).Assembly).Run(args);
        break;
}
