import { Component, type ReactNode } from "react";
import { Failure } from "./failure";

interface Faulty {
  readonly fault: { readonly error: unknown } | undefined;
}

/** Says what went wrong in a part of the pane in that part's place, and shows the part anew on demand; the rest of the pane goes on. */
export class FaultBoundary extends Component<{ readonly children: ReactNode }, Faulty> {
  override state: Faulty = { fault: undefined };

  static getDerivedStateFromError(error: unknown): Faulty {
    return { fault: { error } };
  }

  override render(): ReactNode {
    const { fault } = this.state;
    return fault ? <Failure error={fault.error} onRetry={() => this.setState({ fault: undefined })} /> : this.props.children;
  }
}
