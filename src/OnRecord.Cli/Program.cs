using System.Runtime.InteropServices;
using OnRecord.Cli;
using OnRecord.Cli.Running;

using var interrupted = new CancellationTokenSource();
using PosixSignalRegistration onInterrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Interrupt);
using PosixSignalRegistration onTerminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Interrupt);

// Waited for on the first thread, so that the end of the program does not run within the signal that asks for it.
return CommandLine.RunAsync(args, Terminal.OfProcess(), new Services(), interrupted.Token).GetAwaiter().GetResult();

// The first signal lets the command finish the report at hand; a second one ends the process at once.
void Interrupt(PosixSignalContext signal)
{
    signal.Cancel = !interrupted.IsCancellationRequested;
    interrupted.Cancel();
}
