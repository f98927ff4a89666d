import { Component, ReactNode } from 'react';
import { Notice } from '../states';

interface PictureBoundaryProps {
  /** What is said instead of a picture that could not be drawn. */
  message: string;
  children: ReactNode;
}

/** Keeps a picture that fails from taking the list beside it down. */
export class PictureBoundary extends Component<
  PictureBoundaryProps,
  { failed: boolean }
> {
  static getDerivedStateFromError() {
    return { failed: true };
  }

  constructor(props: PictureBoundaryProps) {
    super(props);
    this.state = { failed: false };
  }

  render() {
    return this.state.failed ? (
      <Notice tone="warning">{this.props.message}</Notice>
    ) : (
      this.props.children
    );
  }
}
