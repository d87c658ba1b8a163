using System.Globalization;
using System.Text;
using NodaTime;
using Reconciler.Cli;

CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentUICulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    // The first Ctrl-C asks for a clean end; a second one ends the process at once.
    pressed.Cancel = !stop.IsCancellationRequested;
    stop.Cancel();
};

return CommandLine.Run(args, CommandConsole.OfProcess(), SystemClock.Instance, stop.Token);
