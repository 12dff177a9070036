using OnRecord.Analysis;
using OnRecord.Ledger;
using OnRecord.Reading;
using OnRecord.Records;
using OnRecord.Storage;
using OnRecord.Storage.Sqlite;

namespace OnRecord.Cli;

/// <summary>What the commands work with. Nothing is loaded or opened before a command asks for it.</summary>
internal sealed class Services
{
    /// <summary>Loads the models, and returns the way of a report through the stages.</summary>
    public Func<Func<Report, ReportAnalysis>> LoadAnalyser { get; init; } = () => ReportAnalyser.Load().Analyse;

    public Func<string, IRecordStore> OpenRecord { get; init; } = SqliteRecordStore.Open;

    public Func<string, IRecordStore> OpenOrCreateRecord { get; init; } = file => SqliteRecordStore.OpenOrCreate(file);

    public Func<IReadOnlyList<ReportRecord>, LedgerRecord> KeepLedger { get; init; } = new LedgerKeeper().Keep;

    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
